using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Identity;

namespace CustomerSuccess.Web.Identity;

/// <summary>Identity looks people up the way they are stored.</summary>
internal sealed class LowerCaseAddresses : ILookupNormalizer
{
    public string? NormalizeName(string? name) => name is null ? null : Person.Normalize(name);

    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
