using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerSuccess.Core.Persistence;

/// <summary>One column of a <see cref="BulkTable"/>.</summary>
internal sealed record BulkColumn(string Name, string Type, bool Key, ValueConverter? Converter)
{
    public object? ToStore(object? value) => value is null || Converter is null ? value : Converter.ConvertToProvider(value);
}
