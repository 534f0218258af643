-- Account.objects.bulk_create([Account(pk=101, owner='x', balance=TINY, limit=HUGE, rate=Decimal('1E-30')), Account(pk=102, owner='y', balance=Decimal('123456789012.5'), limit=1, rate=None), Account(pk=103, owner='z', balance=None, limit=Decimal('0.005'), rate=Decimal(7))])

INSERT INTO "EXAMPLE_ACCOUNT" (
  "ID",
  "OWNER",
  "BALANCE",
  "LIMIT",
  "RATE"
)
SELECT
  "ROWS"."ID",
  "ROWS"."OWNER",
  "ROWS"."BALANCE",
  "ROWS"."LIMIT",
  "ROWS"."RATE"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "OWNER",
    TO_NUMBER(%s) AS "BALANCE",
    TO_NUMBER(%s) AS "LIMIT",
    TO_NUMBER(%s) AS "RATE"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s)
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    TO_NUMBER(%s)
  FROM DUAL
) "ROWS";
-- parameters: (101, 'x', Decimal('1E-18'), Decimal('123456789012345678901234567890123456.5'), Decimal('1E-30'), 102, 'y', Decimal('123456789012.5'), Decimal('1'), None, 103, 'z', None, Decimal('0.005'), Decimal('7'))
