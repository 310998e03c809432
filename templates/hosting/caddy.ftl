<#import "/parts/headers.ftl" as headers>
<#assign site = page.site>
# ${site.origin}${site.base} for Caddy 2. Made by ./site host caddy; after a change of base-url, languages or addresses make it anew.
# Goes to /etc/caddy/Caddyfile; the files of the site to ${site.folder()}/.

${site.origin} {
	root * "${site.documents}"

	route {
		header Cache-Control "${headers.asked}"
<#list headers.everywhere as name, value>
		header ${name} "${value}"
</#list>
		@attached {
			path ${site.base}files/*
			not path *.pdf
		}
		header @attached Content-Security-Policy "${headers.attached}"
		@kept {
			path ${site.base}assets/* ${site.base}files/*
			not path */
			file
		}
		header @kept Cache-Control "${headers.kept}"
<#if page.data??>
		header ${page.data}* Access-Control-Allow-Origin "*"
</#if>
<#list page.types() as type>
		@${type.extension} path *.${type.extension}
		header @${type.extension} Content-Type "${type.full()}"
</#list>
		@feed path */feed.json
		header @feed Content-Type ${page.jsonFeed()}

		@notes path ${site.base}.partner-cities ${site.base}.partner-cities/*
		error @notes 404
<#list page.redirects as redirect>
		redir ${redirect.from} ${redirect.to} ${redirect.status}
</#list>
		@slashless {
			not path */
			file {path}/
		}
		redir @slashless {path}/ 301
		# A folder without a page leads to the page above it.
		@bare {
			path_regexp ^${site.pattern()}.+/$
			file {path}/
			not file {path}/index.html
		}
		map {path} {above} {section} {
			~^(${site.pattern()}(?:.*/)?)([^/]+)/$ "${r"${1}"}" "${r"${1}${2}"}.html"
		}
		handle @bare {
<#if page.inFiles>
			@section file {section}
			redir @section {section} 302
</#if>
			redir {above} 302
		}
	}

	encode gzip {
		match {
<#list page.compressible() as type>
			header Content-Type ${type}*
</#list>
		}
	}
<#if page.compressed>
	file_server {
		precompressed br gzip
	}
<#else>
	file_server
</#if>

	handle_errors {
		@missing expression {err.status_code} == 404
		handle @missing {
			header Cache-Control "${headers.asked}"
			header Content-Type "text/html; charset=utf-8"
<#list page.languages as language>
			@${language} path ${site.base}${language}/*
			handle @${language} {
				rewrite * ${site.base}${language}/404.html
				file_server
			}
</#list>
			handle {
				rewrite * ${site.base}404.html
				file_server
			}
		}
	}
}
