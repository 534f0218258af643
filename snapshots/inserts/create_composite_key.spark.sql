-- Reading.objects.create(sensor='new', sequence=1, value=1.5, taken_at=MOMENT)

INSERT INTO `example_reading` (
  `sensor`,
  `sequence`,
  `value`,
  `taken_at`
)
VALUES
  (%s, %s, %s, %s);
-- parameters: ('new', 1, 1.5, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=datetime.timezone.utc))
