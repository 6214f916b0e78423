using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Persistence;

public static class DatabaseErrors
{
    public static Error Newer(string schema) => new Conflict(
        $"This database was written by a newer version of CustomerSuccess (schema {schema}). Start that version, or restore a backup of before.");

    public static Error InUse(string path, string holder) => new Conflict(
        $"{path} is in use by {holder}. Only one process may work on a database: stop the other one, or do this from its screens.");
}
