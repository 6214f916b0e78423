namespace CustomerSuccess.Tests.Core.Demo;

/// <summary>Tests that read one and the same demo.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoPortfolio>
{
    public const string Name = "demo";
}
