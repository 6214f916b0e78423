using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Web.Plays.Builder;

/// <summary>A variant as a person types it; the share in percent.</summary>
public sealed class VariantInput(VariantDefinition variant)
{
    public string Key { get; set; } = variant.Key;

    public string Share { get; set; } = TypedNumber.Write(variant.Share * 100);

    public VariantDefinition Read() => new(Key.Trim(), TypedNumber.Read(Share) / 100);
}
