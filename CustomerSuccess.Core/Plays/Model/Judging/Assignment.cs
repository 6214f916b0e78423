using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>Who is held out, and which variant a run gets. The same customer always gets the same answer of the same playbook, on every machine.</summary>
/// <param name="Variant">Null without variants, or held out.</param>
public sealed record Assignment(bool HeldOut, string? Variant)
{
    public static Assignment Of(string playbookKey, PlaybookDefinition playbook, PlaySubject subject)
    {
        var mayHoldOut = subject.Arr is { } arr && arr.CompareTo(playbook.HoldoutBelow ?? PlaybookDefinition.UsualHoldoutBelow) < 0;
        return mayHoldOut && Draw("holdout", playbookKey, subject.Key) < playbook.HoldoutShare
            ? new Assignment(true, null)
            : new Assignment(false, VariantOf(playbook.Variants ?? [], Draw("variant", playbookKey, subject.Key)));
    }

    /// <returns>0 to 1, without 1; evenly over customers, and independent between playbooks.</returns>
    public static double Draw(string purpose, string playbookKey, string customerKey)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}\n{playbookKey}\n{customerKey}"), hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }

    private static string? VariantOf(IReadOnlyList<VariantDefinition> variants, double draw)
    {
        foreach (var variant in variants)
        {
            draw -= variant.Share;
            if (draw < 0)
            {
                return variant.Key;
            }
        }

        return variants.Count == 0 ? null : variants[^1].Key;
    }
}
