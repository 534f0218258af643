-- Measurement.objects.create(pk=500, label='new', whole=Value(5.5) / Value(2.0), big=Value(1.75), amount=of_amounts(2 / Value(Decimal('3.5'))))

INSERT INTO "example_measurement" (
  "id",
  "label",
  "slug",
  "url",
  "small",
  "whole",
  "big",
  "positive",
  "positive_small",
  "positive_big",
  "ratio",
  "amount",
  "is_valid",
  "is_checked",
  "payload",
  "address",
  "token"
)
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
    END AS INTEGER),
    CAST(CASE
      WHEN %s - FLOOR(%s) = 0.5
      THEN 2 * ROUND(%s / 2, 0)
      ELSE ROUND(%s, 0)
    END AS INTEGER),
    %s,
    %s,
    %s,
    %s,
    CAST(ROUND(CAST(%s AS REAL) / CAST(%s AS NUMERIC), 4) AS NUMERIC),
    %s,
    %s,
    %s,
    %s,
    %s
  )
RETURNING "example_measurement"."id", "example_measurement"."whole", "example_measurement"."big", "example_measurement"."amount";
-- parameters: (500, 'new', '', '', None, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 1.75, 1.75, 1.75, 1.75, 0, 0, 0, None, 2, '3.5', False, None, None, None, None)
