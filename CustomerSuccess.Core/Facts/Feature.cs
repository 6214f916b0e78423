namespace CustomerSuccess.Core.Facts;

/// <summary>A part of the product whose use is counted by itself.</summary>
public sealed class Feature
{
    private Feature()
    {
    }

    public Feature(string name) => Name = name;

    public int Id { get; private set; }

    public string Name { get; private set; } = "";
}
