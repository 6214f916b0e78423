using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Offers.Policies;

internal sealed class OfferPolicyVersionMapping : IEntityTypeConfiguration<OfferPolicyVersion>
{
    public void Configure(EntityTypeBuilder<OfferPolicyVersion> builder)
    {
        builder.ToTable("OfferPolicies");
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.Property(version => version.SavedBy).HasMaxLength(254);
    }
}
