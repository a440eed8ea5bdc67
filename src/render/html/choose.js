(function () {
	// Sends a reader to their language, once: whoever comes back sees the list.
	try {
		if (location.hash || sessionStorage.getItem("mira")) return;
		sessionStorage.setItem("mira", "1");
		var full = function (tag) {
			var locale = new Intl.Locale(tag).maximize();
			return locale.language + "-" + locale.script;
		};
		var links = Array.prototype.slice.call(document.querySelectorAll("nav a"));
		var wanted = navigator.languages || [navigator.language];
		for (var i = 0; i < wanted.length; i++) {
			var exact = links.filter(function (link) {
				return link.hreflang.toLowerCase() === wanted[i].toLowerCase();
			});
			var near = links.filter(function (link) {
				return full(link.hreflang) === full(wanted[i]);
			});
			var link = exact[0] || near[0];
			if (link) return location.replace(link.href);
		}
	} catch (error) {
		return;
	}
})();
