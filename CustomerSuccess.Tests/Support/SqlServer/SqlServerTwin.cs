using System.Linq.Expressions;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerSuccess.Tests.Support.SqlServer;

/// <summary>
/// No SQL Server runs here, so every query that a test runs on SQLite is also translated for SQL Server: what the one accepts and the other
/// cannot fails the test that ran it.
/// </summary>
internal static class SqlServerTwin
{
    private static readonly DbContextOptions<SqlServerContext> Options = MakeOptions();

    public static SqlServerContext Context() => new(Options);

    /// <summary>Translates a query as EF Core has it after its parameters were taken out.</summary>
    /// <returns>What would have been sent.</returns>
    public static string Translate<TResult>(Expression query, IReadOnlyDictionary<string, object?> parameters, bool async)
    {
        using var context = Context();
        var compiled = context.GetService<IDatabase>().CompileQuery<TResult>(new ModelSwap(context.Model).Visit(query), async);
        var run = context.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters)
        {
            run.AddParameter(name, value);
        }

        return TextOf(compiled, run);
    }

    private static string TextOf<TResult>(Func<QueryContext, TResult> compiled, QueryContext run)
    {
        try
        {
            return compiled(run) switch
            {
                IQueryingEnumerable rows => rows.ToQueryString(),
                Task { Exception.InnerException: CommandCaught caught } => caught.Message,
                Task { Exception: { } failure } => throw failure,
                _ => throw new InvalidOperationException("The query was answered, and there is nobody who could."),
            };
        }
        catch (CommandCaught caught)
        {
            return caught.Message;
        }
    }

    private static DbContextOptions<SqlServerContext> MakeOptions()
    {
        var options = new DbContextOptionsBuilder<SqlServerContext>();
        Contexts.UseSqlServer(options, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=nowhere.invalid" });
        options.AddInterceptors(new NeverOpens(), new CatchesCommands());
        return options.Options;
    }

    /// <summary>The same entities, of the other model.</summary>
    private sealed class ModelSwap(Microsoft.EntityFrameworkCore.Metadata.IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is QueryRootExpression root
            ? new QueryRootExpression(model.FindEntityType(root.EntityType.ClrType)!)
            : base.VisitExtension(node);
    }
}
