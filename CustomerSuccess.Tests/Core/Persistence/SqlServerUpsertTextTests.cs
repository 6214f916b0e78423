using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support.SqlServer;

namespace CustomerSuccess.Tests.Core.Persistence;

public sealed class SqlServerUpsertTextTests
{
    private static readonly string[] Keys = [nameof(FeatureUse.CustomerId), nameof(FeatureUse.Day), nameof(FeatureUse.FeatureId)];

    [Fact]
    public void Staging_OfATable_HasItsColumnsAndTypes() => Assert.Equal(
        "CREATE TABLE #staged ([CustomerId] int NULL, [Day] date NULL, [FeatureId] int NULL, [Uses] int NULL)",
        SqlServerUpsertText.CreateStaging(Table(nameof(FeatureUse.Uses))));

    [Fact]
    public void Merge_OfATable_InsertsNewKeysAndUpdatesOnlyWhatDiffers() => Assert.Equal(
        "MERGE [FeatureUses] WITH (HOLDLOCK) AS t USING #staged AS s "
        + "ON t.[CustomerId] = s.[CustomerId] AND t.[Day] = s.[Day] AND t.[FeatureId] = s.[FeatureId] "
        + "WHEN MATCHED AND EXISTS (SELECT s.[Uses] EXCEPT SELECT t.[Uses]) THEN UPDATE SET t.[Uses] = s.[Uses] "
        + "WHEN NOT MATCHED BY TARGET THEN INSERT ([CustomerId], [Day], [FeatureId], [Uses]) "
        + "VALUES (s.[CustomerId], s.[Day], s.[FeatureId], s.[Uses]) OUTPUT $action, inserted.[CustomerId];",
        SqlServerUpsertText.Merge(Table(nameof(FeatureUse.Uses))));

    [Fact]
    public void Texts_WhateverTheCollations_AreComparedLetterByLetter()
    {
        using var context = SqlServerTwin.Context();
        var table = BulkTable.For<Feature>(context, [nameof(Feature.Id), nameof(Feature.Name)], [nameof(Feature.Id)]);
        Assert.Contains("[Name] nvarchar(100) COLLATE DATABASE_DEFAULT NULL", SqlServerUpsertText.CreateStaging(table));
        Assert.Contains(
            "EXISTS (SELECT s.[Name] COLLATE Latin1_General_BIN2 EXCEPT SELECT t.[Name] COLLATE Latin1_General_BIN2)", SqlServerUpsertText.Merge(table));
    }

    [Fact]
    public void Merge_OfATableThatIsAllKey_UpdatesNothing() => Assert.DoesNotContain("WHEN MATCHED", SqlServerUpsertText.Merge(Table()));

    private static BulkTable Table(params string[] values)
    {
        using var context = SqlServerTwin.Context();
        return BulkTable.For<FeatureUse>(context, [.. Keys, .. values], Keys);
    }
}
