-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=None, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=2.25, taken_at=MOMENT)], update_conflicts=True, unique_fields=['sensor', 'sequence'], update_fields=['value', 'taken_at'])

INSERT INTO "example_reading" (
  "sensor",
  "sequence",
  "value",
  "taken_at"
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON CONFLICT("sensor", "sequence") DO UPDATE SET "value" = EXCLUDED."value", "taken_at" = EXCLUDED."taken_at";
-- parameters: ('a', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc), 'new', 1, 2.25, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc))
