-- Measurement.objects.create(pk=500, label='new', whole=Value(5.5) / Value(2.0), big=Value(1.75), amount=of_amounts(2 / Value(Decimal('3.5'))))

SET IDENTITY_INSERT [example_measurement] ON; INSERT INTO [example_measurement] (
  [id],
  [label],
  [slug],
  [url],
  [small],
  [whole],
  [big],
  [positive],
  [positive_small],
  [positive_big],
  [ratio],
  [amount],
  [is_valid],
  [is_checked],
  [payload],
  [address],
  [token]
)
OUTPUT INSERTED.[id], INSERTED.[whole], INSERTED.[big], INSERTED.[amount]
VALUES
  (
    %s,
    %s,
    %s,
    %s,
    %s,
    CAST(CASE
      WHEN (
        %s / %s
      ) - FLOOR(%s / %s) = 0.5
      THEN 2 * ROUND((
        %s / %s
      ) / 2, 0)
      ELSE ROUND(%s / %s, 0)
    END AS INT),
    CAST(CASE
      WHEN %s - FLOOR(%s) = 0.5
      THEN 2 * ROUND(%s / 2, 0)
      ELSE ROUND(%s, 0)
    END AS BIGINT),
    %s,
    %s,
    %s,
    %s,
    (
      CAST(%s AS NUMERIC(25, 6)) / %s
    ),
    %s,
    %s,
    %s,
    %s,
    %s
  ); SET IDENTITY_INSERT [example_measurement] OFF;
-- parameters: (500, 'new', '', '', None, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 1.75, 1.75, 1.75, 1.75, 0, 0, 0, None, 2, Decimal('3.5'), False, None, None, None, None)
