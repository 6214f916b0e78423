using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerSuccess.Tests.Support.SqlServer;

/// <summary>Ends every command before it is sent and says what it was.</summary>
internal sealed class CatchesCommands : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => throw new CommandCaught(command.CommandText);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        throw new CommandCaught(command.CommandText);
}
