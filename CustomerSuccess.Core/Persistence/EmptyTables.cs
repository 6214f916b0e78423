using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerSuccess.Core.Persistence;

/// <summary>Empties whole tables, and those that refer to them first, whichever features have added any.</summary>
internal static class EmptyTables
{
    /// <param name="entities">What goes; everything with a foreign key to one of them goes too.</param>
    public static async Task RunAsync(Write write, IReadOnlyCollection<Type> entities, CancellationToken cancellationToken)
    {
        var sql = write.Context.GetService<ISqlGenerationHelper>();
        foreach (var entity in ReferringFirst([.. entities.Select(entity => Mapped(write.Context, entity))]))
        {
            var table = sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
            await write.Context.Database.ExecuteSqlRawAsync($"DELETE FROM {table}", cancellationToken);
        }
    }

    internal static IReadOnlyList<IEntityType> ReferringFirst(IReadOnlyCollection<IEntityType> entities)
    {
        var order = new List<IEntityType>();
        foreach (var entity in entities)
        {
            Add(entity);
        }

        return order;

        void Add(IEntityType entity)
        {
            foreach (var referring in entity.GetReferencingForeignKeys().Select(key => key.DeclaringEntityType).Where(other => other != entity))
            {
                Add(referring);
            }

            if (!order.Contains(entity))
            {
                order.Add(entity);
            }
        }
    }

    private static IEntityType Mapped(CustomerSuccessContext context, Type entity) =>
        context.Model.FindEntityType(entity) ?? throw new InvalidOperationException($"{entity.Name} is not mapped.");
}
