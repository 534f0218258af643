-- Measurement.objects.create(pk=500, label='new', whole=Greatest(Value(None, output_field=IntegerField()), Value(3), Value(2)))

INSERT INTO `example_measurement` (
  `id`,
  `label`,
  `slug`,
  `url`,
  `small`,
  `whole`,
  `big`,
  `positive`,
  `positive_small`,
  `positive_big`,
  `ratio`,
  `amount`,
  `is_valid`,
  `is_checked`,
  `payload`,
  `address`,
  `token`
)
VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    greatest(NULL, %s, %s),
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s,
    %s
  );
-- parameters: (500, 'new', '', '', None, 3, 2, None, 0, 0, 0, None, None, False, None, None, None, None)
