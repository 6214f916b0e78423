using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Web.Hosting;

/// <summary>appsettings.json beside the program, then environment variables.</summary>
internal static class Configuration
{
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <param name="configuration">Whose section <c>Database</c> counts.</param>
    /// <param name="file">A SQLite file that goes before everything configured.</param>
    public static DatabaseOptions Database(IConfiguration configuration, string? file)
    {
        var options = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        return file is null ? options : options with { Provider = DatabaseProvider.Sqlite, Path = file };
    }
}
