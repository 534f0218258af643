-- Measurement.objects.bulk_create([Measurement(pk=500, label='nothing', whole=1), Measurement(pk=501, label='all', small=1, whole=2, big=2 ** 40, ratio=0.5, amount=Decimal('12345678.1234'), is_valid=True, is_checked=False, payload=b'\x00%s', address='::1', token=KEY), Measurement(pk=502, label='some', whole=3, amount=Decimal('0.5'), ratio=-1.5e+300, payload=b'\xff')])

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
SELECT
  "ROWS"."ID",
  "ROWS"."LABEL",
  "ROWS"."SLUG",
  "ROWS"."URL",
  "ROWS"."SMALL",
  "ROWS"."WHOLE",
  "ROWS"."BIG",
  "ROWS"."POSITIVE",
  "ROWS"."POSITIVE_SMALL",
  "ROWS"."POSITIVE_BIG",
  "ROWS"."RATIO",
  "ROWS"."AMOUNT",
  "ROWS"."IS_VALID",
  "ROWS"."IS_CHECKED",
  "ROWS"."PAYLOAD",
  "ROWS"."ADDRESS",
  "ROWS"."TOKEN"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "LABEL",
    %s AS "SLUG",
    %s AS "URL",
    TO_NUMBER(%s) AS "SMALL",
    TO_NUMBER(%s) AS "WHOLE",
    TO_NUMBER(%s) AS "BIG",
    TO_NUMBER(%s) AS "POSITIVE",
    TO_NUMBER(%s) AS "POSITIVE_SMALL",
    TO_NUMBER(%s) AS "POSITIVE_BIG",
    TO_NUMBER(%s) AS "RATIO",
    TO_NUMBER(%s) AS "AMOUNT",
    TO_NUMBER(%s) AS "IS_VALID",
    TO_NUMBER(%s) AS "IS_CHECKED",
    TO_BLOB(%s) AS "PAYLOAD",
    %s AS "ADDRESS",
    %s AS "TOKEN"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_BLOB(%s),
    %s,
    %s
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    %s,
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_BLOB(%s),
    %s,
    %s
  FROM DUAL
) "ROWS";
-- parameters: (500, 'nothing', '', '', None, 1, None, 0, 0, 0, None, None, 0, None, None, None, None, 501, 'all', '', '', 1, 2, 1099511627776, 0, 0, 0, 0.5, Decimal('12345678.1234'), 1, 0, b'\x00%s', '::1', 'ffffffff000040008000000000000001', 502, 'some', '', '', None, 3, None, 0, 0, 0, -1.5e+300, Decimal('0.5'), 0, None, b'\xff', None, None)
