namespace CustomerSuccess.Web.Hosting;

/// <summary>How the web server is started.</summary>
/// <param name="Database">A SQLite file; null takes the configured one.</param>
/// <param name="Urls">Null takes the configured ones.</param>
/// <param name="Demo">A fictitious portfolio, and sign-in without password from this machine.</param>
public sealed record ServeOptions(string? Database, string? Urls, bool Demo);
