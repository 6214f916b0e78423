using Microsoft.Data.Sqlite;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Where the facts live. Configuration section <c>Database</c>.</summary>
public sealed record DatabaseOptions
{
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>The SQLite file; its folder also holds backups, rejected rows and keys.</summary>
    public string Path { get; init; } = System.IO.Path.Combine("App_Data", "customersuccess.db");

    /// <summary>Only read for SQL Server.</summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>The folder for everything that is kept beside the database.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!;

    internal string SqliteConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = System.IO.Path.GetFullPath(Path),
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();
}
