-- Measurement.objects.create(pk=500, label='new', whole=Case(When(Value(True), then=Value(7) / Value(2)), default=0))

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
    CASE WHEN %s THEN (
      %s DIV %s
    ) ELSE %s END,
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
-- parameters: (500, 'new', '', '', None, True, 7, 2, 0, None, 0, 0, 0, None, None, False, None, None, None, None)
