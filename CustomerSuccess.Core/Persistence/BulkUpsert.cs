using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Persistence;

internal static class BulkUpsert
{
    public static IBulkUpsert Into(BulkTable table, Write write) => write.Context.Database.IsSqlServer()
        ? new SqlServerUpsert(table, write)
        : new SqliteUpsert(table, write);
}
