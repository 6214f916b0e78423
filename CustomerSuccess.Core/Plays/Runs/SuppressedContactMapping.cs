using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Plays.Runs;

internal sealed class SuppressedContactMapping : IEntityTypeConfiguration<SuppressedContact>
{
    public void Configure(EntityTypeBuilder<SuppressedContact> builder)
    {
        builder.ToTable("SuppressedContacts");
        builder.Property(suppressed => suppressed.Why).HasMaxLength(PlayRun.LongestReason);
        builder.HasOne<PlayStep>().WithMany().HasForeignKey(suppressed => suppressed.StepId);
        builder.HasIndex(suppressed => suppressed.At);
        builder.HasIndex(suppressed => new { suppressed.CustomerId, suppressed.At });
    }
}
