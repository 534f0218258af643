-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=9.5, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=None, taken_at=MOMENT)], ignore_conflicts=True)

INSERT INTO `example_reading` (
  `sensor`,
  `sequence`,
  `value`,
  `taken_at`
)
VALUES
  (%s, %s, %s, %s),
  (%s, %s, %s, %s) ON DUPLICATE KEY UPDATE `sensor` = `example_reading`.`sensor`;
-- parameters: ('a', 1, 9.5, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
