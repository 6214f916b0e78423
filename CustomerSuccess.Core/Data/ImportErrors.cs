using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Data;

public static class ImportErrors
{
    public static readonly Error AlreadyRunning = new Conflict("Another import is running. Start this one when it has finished.");

    public static readonly Error NotAllowed = new Forbidden("Only admins bring in data.");

    public static Error Unreadable(string name, string why) => new Invalid($"{name} {why}.");

    public static Error NothingToImport(string name, IEnumerable<string> files) =>
        new Invalid($"{name} holds none of the files that can be imported: {string.Join(", ", files.Select(file => $"{file}.csv"))}.");

    public static Error NoCustomers(string name) =>
        new Invalid($"{name} holds no customers.csv, and the database has no customers yet. The first import needs it.");
}
