using System.Globalization;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Holds a database file for this process. The operating system releases it when the process ends, however it ends.</summary>
public sealed class DatabaseLock : IDisposable
{
    private readonly FileStream? file;

    private DatabaseLock(FileStream? file) => this.file = file;

    public static Result<DatabaseLock> Take(DatabaseOptions options)
    {
        if (options.Provider != DatabaseProvider.Sqlite)
        {
            return new DatabaseLock(null);
        }

        Directory.CreateDirectory(options.Folder);
        var path = $"{Path.GetFullPath(options.Path)}.lock";
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            WriteHolder($"{path}.pid");
            return new DatabaseLock(file);
        }
        catch (IOException)
        {
            return DatabaseErrors.InUse(options.Path, ReadHolder($"{path}.pid"));
        }
    }

    public void Dispose() => file?.Dispose();

    private static void WriteHolder(string path) =>
        File.WriteAllText(path, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    private static string ReadHolder(string path) => File.Exists(path) ? $"process {File.ReadAllText(path)}" : "another process";
}
