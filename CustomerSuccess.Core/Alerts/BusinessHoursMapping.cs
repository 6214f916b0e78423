using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerSuccess.Core.Alerts;

internal sealed class BusinessHoursMapping : IEntityTypeConfiguration<BusinessHours>
{
    public void Configure(EntityTypeBuilder<BusinessHours> builder)
    {
        builder.ToTable("BusinessHours");
        builder.Ignore(hours => hours.Opening);
        builder.Property(hours => hours.Id).ValueGeneratedNever();
        builder.Property(hours => hours.TimeZone).HasMaxLength(100);
        builder.Property(hours => hours.Days).HasMaxLength(20);
        builder.HasData(new BusinessHours());
    }
}
