#pragma warning disable EF1001 // The one place where EF Core hands out a query between its parameters and its translation is internal.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerSuccess.Tests.Support.SqlServer;

/// <summary>Compiles queries for SQLite as usual, and each new one for SQL Server too.</summary>
internal sealed class TwinQueryCompiler(
    IQueryContextFactory contexts,
    ICompiledQueryCache cache,
    ICompiledQueryCacheKeyGenerator keys,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext current,
    IEvaluatableExpressionFilter filter,
    IModel model) : QueryCompiler(contexts, cache, keys, database, logger, current, filter, model)
{
    private IReadOnlyDictionary<string, object?> parameters = new Dictionary<string, object?>();

    public override Expression ExtractParameters(
        Expression query,
        IParameterValues parameterValues,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger,
        bool parameterize = true,
        bool generateContextAccessors = false)
    {
        var extracted = base.ExtractParameters(query, parameterValues, logger, parameterize, generateContextAccessors);
        parameters = parameterValues.ParameterValues;
        Askers.Note();
        return extracted;
    }

    public override Func<QueryContext, TResult> CompileQueryCore<TResult>(IDatabase database, Expression query, IModel model, bool async)
    {
        SqlServerTwin.Translate<TResult>(query, parameters, async);
        return base.CompileQueryCore<TResult>(database, query, model, async);
    }
}
