using System.Security.Cryptography;

namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>The secret that links are signed with; there is one row, made when the first link is.</summary>
public sealed class LinkKey
{
    public const int OnlyId = 1;
    public const int Length = 32;

    private LinkKey()
    {
    }

    public int Id { get; private set; } = OnlyId;

    public byte[] Secret { get; private set; } = [];

    public static LinkKey Make() => new() { Secret = RandomNumberGenerator.GetBytes(Length) };
}
