using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Churn.Versions;

internal sealed class ChurnModelVersionMapping : IEntityTypeConfiguration<ChurnModelVersion>
{
    public void Configure(EntityTypeBuilder<ChurnModelVersion> builder)
    {
        builder.ToTable("ChurnModelVersions");
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.Property(version => version.TrainedBy).HasMaxLength(200);
        builder.Property(version => version.PromotedBy).HasMaxLength(200);
        builder.Property(version => version.Reason).HasMaxLength(ChurnModelVersion.LongestReason);
    }
}
