using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CustomerSuccess.Core.Persistence;

/// <summary>
/// A table as the mapping describes it, for writes that go past the change tracker: names, and how a property becomes a column value.
/// <paramref name="Columns"/> are in the order in which rows bring their values.
/// </summary>
internal sealed record BulkTable(string Name, IReadOnlyList<BulkColumn> Columns)
{
    /// <param name="properties">The properties that rows bring, keys included.</param>
    /// <param name="keys">The properties that identify a row; a unique index or the primary key must cover exactly these.</param>
    public static BulkTable For<TEntity>(
        CustomerSuccessContext context, IReadOnlyList<string> properties, IReadOnlyList<string> keys)
    {
        var entity = context.Model.FindEntityType(typeof(TEntity))
            ?? throw new InvalidOperationException($"{typeof(TEntity).Name} is not mapped.");
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        return new BulkTable(table.Name, [.. properties.Select(name => Column(entity, table, name, keys))]);
    }

    private static BulkColumn Column(IEntityType entity, StoreObjectIdentifier table, string name, IReadOnlyList<string> keys)
    {
        var property = entity.FindProperty(name) ?? throw new InvalidOperationException($"{entity.Name} has no property {name}.");
        var converter = property.GetTypeMapping().Converter;
        return new BulkColumn(property.GetColumnName(table)!, property.GetColumnType(), keys.Contains(name), converter);
    }
}
