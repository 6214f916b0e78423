using System.Reflection;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.House;

/// <summary>The shapes that parts of a feature have: use cases, queries, entities.</summary>
public sealed class CoreShapesTests
{
    private static readonly Type[] Types =
        [.. typeof(CustomerSuccessContext).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("CustomerSuccess.Core", StringComparison.Ordinal) == true)];

    private static readonly Type[] UseCases =
        [.. Types.Where(type => type is { IsPublic: true, IsAbstract: false } && Methods(type).Any(method => method.Name == "RunAsync"))];

    private static readonly Type[] Queries = [.. Types.Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal))];

    [Fact]
    public void UseCase_OfCore_IsSealedAndDoesOneThingThatCanBeCancelled() => Rule.Holds(
        "A use case is sealed and has one public method, RunAsync(..., CancellationToken).",
        UseCases.Where(type => !type.IsSealed || Methods(type) is not [var run] || run.GetParameters()[^1].ParameterType != typeof(CancellationToken))
            .Select(type => type.FullName!));

    [Fact]
    public void UseCase_OfCore_CallsNoOtherUseCase() => Rule.Holds(
        "A use case never calls another use case; what they share moves into the feature.",
        from type in UseCases
        from parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        where UseCases.Contains(parameter.ParameterType) && parameter.ParameterType != typeof(DatabaseStart)
        select $"{type.FullName} takes {parameter.ParameterType.Name}");

    [Fact]
    public void Query_OfCore_CanBeCancelledAndLetsNoQueryableOut() => Rule.Holds(
        "A query returns a task, takes a CancellationToken last, and no IQueryable leaves it.",
        from type in Queries
        from method in Methods(type)
        where !method.ReturnType.IsAssignableTo(typeof(Task)) || method.ToString()!.Contains("IQueryable", StringComparison.Ordinal)
            || method.GetParameters()[^1].ParameterType != typeof(CancellationToken)
        select $"{type.FullName}.{method.Name}");

    [Fact]
    public void Query_OfCore_OnlyReads() => Rule.Holds(
        "A query class takes no Writes.",
        from type in Queries
        from parameter in type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        where parameter.ParameterType == typeof(Writes)
        select type.FullName);

    [Fact]
    public async Task Entity_OfCore_IsChangedOnlyByItsMethods()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.Read();
        Rule.Holds(
            "An entity has private setters.",
            from entity in context.Model.GetEntityTypes()
            from property in entity.ClrType.GetProperties()
            where property.SetMethod is { IsPublic: true }
            select $"{entity.ClrType.FullName}.{property.Name}");
    }

    [Fact]
    public void Class_OfCore_HoldsNoContext() => Rule.Holds(
        "A context lives as long as one operation: classes hold an IDbContextFactory, never a DbContext. Frames and sessions live that long.",
        from type in Types
        where type.IsPublic && type != typeof(Write)
        from field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType.IsAssignableTo(typeof(DbContext))
        select $"{type.FullName}: {field.Name}");

    private static MethodInfo[] Methods(Type type) =>
        [.. type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName && method.Name != "Dispose")];
}
