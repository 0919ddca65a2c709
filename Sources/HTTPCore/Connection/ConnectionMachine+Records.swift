import HTTPTypes

// What the application learns of requests behind their answers.
extension ConnectionMachine {
    /// The name of the request that is read or answered.
    var requestID: RequestID {
        head?.id ?? RequestID(connection: name, number: head == nil ? requests + 1 : requests)
    }

    /// Tells what was answered.
    mutating func note(_ response: Response, bytes: Int, isComplete: Bool = true) {
        note(response.status.code, bytes: bytes, origin: response.origin, isComplete: isComplete)
    }

    /// Tells of an answer that never became whole, or of a request whose client is gone.
    mutating func noteAbort() {
        guard requestBegan != nil else { return }
        if let outflow {
            note(outflow.response, bytes: outflow.bytes, isComplete: false)
        } else {
            note(ExchangeRecord.clientGone, bytes: 0, origin: Response.Origin(), isComplete: false)
        }
    }

    private mutating func note(_ status: Int, bytes: Int, origin: Response.Origin, isComplete: Bool) {
        let id = requestID
        responder.note(
            ExchangeRecord(
                id: id, client: client, request: head?.request(id), status: status, contentBytes: bytes,
                isComplete: isComplete, origin: origin, began: requestBegan ?? began))
        requestBegan = nil
    }
}
