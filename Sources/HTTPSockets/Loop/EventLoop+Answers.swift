import HTTPCore

// Between the connections and the application.
extension EventLoop {
    /// Asks the application.
    ///
    /// A task begins here and now, on this queue: an answer that needs no waiting is there when it returns. What is at
    /// hand needs not even a task.
    func ask(_ request: Request, for connection: Connection) -> ConnectionMachine.Reply {
        guard hasRoom(for: request, of: connection) else { return .overloaded(retryAfterSeconds: 1) }
        if let response = setup.responder.answerAtHand(to: request) { return .now(response) }
        if let stream = request.stream { watch(stream, of: connection) }
        connection.isAsking = true
        let task = Task.immediate {
            let response = await setup.responder.respond(to: request)
            deliver(response, to: connection)
        }
        connection.isAsking = false
        if let response = connection.immediateAnswer {
            connection.immediateAnswer = nil
            return .now(response)
        }
        connection.task = task
        pendingAnswers += 1
        return .later
    }

    /// Whether one more answer may be worked on: there are not too many, and the other connections' content and answers
    /// leave memory for it.
    private func hasRoom(for request: Request, of connection: Connection) -> Bool {
        let others = bufferedBytes - connection.bufferedBytes
        return pendingAnswers < setup.pendingAnswers && others + request.body.count <= setup.bufferedBytes
    }

    private func deliver(_ response: Response, to connection: Connection) {
        guard !connection.isAsking else {
            connection.immediateAnswer = response
            return
        }
        pendingAnswers -= 1
        connection.task = nil
        guard connection.isOpen else { return }
        now = clock.moment()
        connection.machine.borrowOutput(&output)
        connection.machine.answer(response, at: now) { ask($0, for: connection) }
        turn(connection)
    }
}
