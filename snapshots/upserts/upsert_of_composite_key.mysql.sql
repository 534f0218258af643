-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=None, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=2.25, taken_at=MOMENT)], update_conflicts=True, unique_fields=['sensor', 'sequence'], update_fields=['value', 'taken_at'])

INSERT INTO `example_reading` (
  `sensor`,
  `sequence`,
  `value`,
  `taken_at`
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON DUPLICATE KEY UPDATE `value` = VALUES(`value`), `taken_at` = VALUES(`taken_at`);
-- parameters: ('a', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, 2.25, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
