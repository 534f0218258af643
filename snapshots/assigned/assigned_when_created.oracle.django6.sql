-- Measurement.objects.create(pk=500, label='new', whole=Value(5.5) / Value(2.0), big=Value(1.75), amount=of_amounts(2 / Value(Decimal('3.5'))))

INSERT INTO "EXAMPLE_MEASUREMENT" (
  "ID",
  "LABEL",
  "SLUG",
  "URL",
  "SMALL",
  "WHOLE",
  "BIG",
  "POSITIVE",
  "POSITIVE_SMALL",
  "POSITIVE_BIG",
  "RATIO",
  "AMOUNT",
  "IS_VALID",
  "IS_CHECKED",
  "PAYLOAD",
  "ADDRESS",
  "TOKEN"
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
    END AS NUMBER(11)),
    CAST(CASE
      WHEN %s - FLOOR(%s) = 0.5
      THEN 2 * ROUND(%s / 2, 0)
      ELSE ROUND(%s, 0)
    END AS NUMBER(19)),
    %s,
    %s,
    %s,
    %s,
    (
      %s / %s
    ),
    %s,
    %s,
    %s,
    %s,
    %s
  )
RETURNING "EXAMPLE_MEASUREMENT"."ID", "EXAMPLE_MEASUREMENT"."WHOLE", "EXAMPLE_MEASUREMENT"."BIG", "EXAMPLE_MEASUREMENT"."AMOUNT" INTO %s, %s, %s, %s;
-- parameters: (500, 'new', '', '', None, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 5.5, 2.0, 1.75, 1.75, 1.75, 1.75, 0, 0, 0, None, 2, Decimal('3.5'), 0, None, None, None, None, <variable for id>, <variable for whole>, <variable for big>, <variable for amount>)
