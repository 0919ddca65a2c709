# Built in one stage and run in another that holds the program alone.
FROM swift:6.3-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-dev zlib1g-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /kutip
# The packages come first: a change of our own sources leaves their layer as it is.
COPY Package.swift ./
COPY Sources/CZlib Sources/CZlib
RUN swift package resolve
COPY Sources Sources
COPY Migrations Migrations
COPY Tests Tests
RUN swift build -c release --product kutip --static-swift-stdlib -Xlinker -s \
    && install -D .build/release/kutip /out/kutip

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0 zlib1g libstdc++6 curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --home-dir /data --create-home kutip
COPY --from=build /out/kutip /usr/local/bin/kutip
USER kutip
WORKDIR /data
VOLUME /data
ENV KUTIP_HOST=0.0.0.0 KUTIP_PORT=8080 KUTIP_DATABASE=/data/kutip.sqlite
EXPOSE 8080
# Others reach the port, so the server asks for a key; make one first: docker run --rm -v DATA:/data IMAGE token create ...
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD curl -fsS http://127.0.0.1:8080/healthz || exit 1
ENTRYPOINT ["kutip"]
CMD ["serve"]
