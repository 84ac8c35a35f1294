const node = `# syntax=docker/dockerfile:1
ARG NODE=20
FROM node:\${NODE}-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build

FROM nginx:1.29-alpine AS runtime
LABEL org.opencontainers.image.title="shop" \\
      org.opencontainers.image.version="1.0"
ENV MODE=dark LANG="C UTF-8"
COPY --from=build --chown=nginx:nginx /app/dist /usr/share/nginx/html
EXPOSE 80 443/tcp
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 CMD wget -qO- http://localhost/ || exit 1
USER nginx
ENTRYPOINT ["/docker-entrypoint.sh"]
CMD ["nginx", "-g", "daemon off;"]
`;

const from = (lines: string) => `FROM alpine:3.22\n${lines}\n`;

/** Dockerfiles that are right; the tests and the mutations use them. */
export const rightDockerfiles: readonly string[] = [
  node,
  'FROM scratch\nCOPY hello /\nCMD ["/hello"]\n',
  from('RUN <<EOF\nset -e\napk add curl\nEOF'),
  from('COPY <<EOF /etc/motd\nhello\nEOF'),
  from('RUN <<-"EOF" sh\n\techo $HOME\n\tEOF'),
  from('RUN apk add \\\n    # a comment inside\n    curl \\\n    git'),
  from('COPY --link --chmod=755 run.sh /usr/local/bin/'),
  from('COPY --parents --exclude=*.md src/ /app/'),
  from(
    'ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/a.tar.gz /tmp/',
  ),
  from('ADD --keep-git-dir=true https://example.com/app.git#v1 /src'),
  from('RUN --mount=type=secret,id=token,target=/run/secrets/token cat /run/secrets/token'),
  from('RUN --mount=type=secret,id=key,env=API_KEY ./deploy.sh'),
  from('RUN --mount=type=ssh git clone git@example.com:shop.git'),
  from('RUN --mount=type=bind,source=.,target=/src,readonly make'),
  from('RUN --mount=type=tmpfs,target=/tmp,size=64m make'),
  from('RUN --mount=type=cache,target=/var/cache/apk,sharing=locked,id=apk apk add git'),
  from('RUN --network=none make test'),
  from('RUN --security=sandbox make'),
  from('HEALTHCHECK NONE'),
  from('HEALTHCHECK --start-interval=1s CMD ["wget", "-q", "localhost"]'),
  from('SHELL ["/bin/sh", "-o", "pipefail", "-c"]\nRUN date | tee /now'),
  from('VOLUME ["/data", "/logs"]\nVOLUME /cache'),
  from('ONBUILD COPY . /app\nONBUILD RUN make'),
  from('EXPOSE 8000-8010/udp $PORT'),
  from('STOPSIGNAL 9'),
  from('ARG SIGNAL\nSTOPSIGNAL $SIGNAL'),
  from('USER 1000:1000\nWORKDIR src\nARG VERSION=1 DEBUG'),
  from('ENV PATH="/opt/bin:$PATH" NAME=a\\ b'),
  from('CMD echo "hello world"'),
  'FROM --platform=$BUILDPLATFORM golang:1.26 AS build\nARG TARGETARCH\nRUN GOARCH=$TARGETARCH go build -o /app .\nFROM gcr.io/distroless/static@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d\nCOPY --from=0 /app /\n',
  'FROM alpine:3.22\nCOPY --from=busybox:1.37 /bin/busybox /bin/\n',
  'FROM alpine:3.22 AS base\nFROM base AS test\nRUN make test\nFROM base\nRUN --mount=from=test,target=/t ls /t\n',
  '# escape=`\nFROM mcr.example.com/windows:1\nRUN dir `\n    c:\\\n',
  '# check=error=true\nFROM alpine:3.22\n',
];

/** Dockerfiles with one mistake each, and a piece of the message that must name it. */
export const wrongDockerfiles: readonly (readonly [text: string, message: string])[] = [
  ['RUN make\n', 'no `FROM`'],
  ['COPY . .\n', 'no `FROM`'],
  [from('RUNN make'), '`RUNN` is no instruction'],
  [from('EXPOES 80'), '`EXPOES` is no instruction'],
  [from('run make'), 'not in capitals'],
  [from('MAINTAINER somebody'), 'MAINTAINER is deprecated'],
  [from("CMD ['nginx', '-g']"), 'double quotes only'],
  [from('CMD ["nginx" "-g"]'), 'not valid JSON'],
  [from('CMD ["nginx",]'), 'not valid JSON'],
  [from('ENTRYPOINT ["run", 5]'), 'not valid JSON'],
  [from('SHELL /bin/sh'), 'SHELL requires'],
  [from('EXPOSE 80000'), 'does not take `80000`'],
  [from('EXPOSE eighty'), 'eighty'],
  [from('EXPOSE 80/http'), 'http'],
  [from('LABEL a b c'), 'legacy form'],
  [from('LABEL a=b c'), 'has no name and value'],
  [from('ENV MODE dark'), 'legacy form'],
  [from('ENV MODE=dark bright'), 'has no name and value'],
  [from('ENV MODE'), 'ENV must have two arguments'],
  [from('STOPSIGNAL SIGTREM'), '`SIGTREM` is no signal'],
  [from('STOPSIGNAL 99'), '`99` is no signal'],
  [from('HEALTHCHECK --interval=30 CMD true'), 'has no unit'],
  [from('HEALTHCHECK --retry=3 CMD true'), 'no flag `--retry`'],
  [from('HEALTHCHECK CMD'), 'HEALTHCHECK'],
  [from('RUN --mounts=type=cache,target=/c make'), 'no flag `--mounts`'],
  [from('RUN --mount=type=cash,target=/c make'), 'no type `cash`'],
  [from('RUN --mount=type=cache,path=/c make'), 'no key `path`'],
  [from('RUN --mount=type=secret,ids=token cat /x'), 'no key `ids`'],
  [from('RUN --mount=type=cache,target=/c,sharing=open make'), 'does not take `open`'],
  [from('RUN --network=off make'), 'does not take `off`'],
  [from('RUN --mount=type=bind,from=biuld,target=/b ls'), 'No stage before this'],
  [from('COPY --form=build a b'), 'no flag `--form`'],
  [from('COPY --chomd=755 a b'), 'no flag `--chomd`'],
  [from('COPY --from=build /app /app'), 'No stage before this has the name `build`'],
  [from('COPY --from=0 /app /app'), 'No stage before this has the name `0`'],
  [from('COPY app'), 'COPY requires at least two arguments'],
  [from('COPY ../secret /app/'), 'outside the build context'],
  [from('COPY a b /app'), 'COPY'],
  [from('ADD --check=sha256:1 a b'), 'no flag `--check`'],
  [from('RUN <<EOF\nmake'), 'no closing `EOF`'],
  [from('COPY <<END /x\nhello'), 'no closing `END`'],
  [from('RUN make \\\n\n  && make install'), 'is empty'],
  [from('CMD a\nCMD b'), 'Only the last `CMD`'],
  [from('ONBUILD FROM alpine'), 'FROM'],
  [from('ONBUILD RUN --mounts=type=cache make'), 'no flag `--mounts`'],
  ['FROM --platfrom=linux/amd64 alpine\n', 'no flag `--platfrom`'],
  ['FROM alpine AS\n', 'FROM'],
  ['FROM\n', '`FROM` has no arguments'],
  ['FROM alpine AS a\nRUN x\nFROM alpine AS b\nCOPY --from=c /x /x\n', 'No stage before this has the name `c`'],
  [node.replace('--from=build', '--from=biuld'), 'No stage before this has the name `biuld`'],
  [node.replace('WORKDIR', 'WORKDRI'), '`WORKDRI` is no instruction'],
  [node.replace('CMD ["nginx",', 'CMD ["nginx"'), 'not valid JSON'],
];
