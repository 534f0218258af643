-- Order.objects.alias(v=Right(Cast('pk', TextField()), 14)).filter(pk__contains=F('v'))

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."ID" LIKE REPLACE(
    '%%' || REPLACE(
      REPLACE(
        REPLACE(
          (
            SUBSTR(
              CAST((
                SUBSTR("EXAMPLE_ORDER"."ID", 1, 8) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 9, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 13, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 17, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 21, 12)
              ) AS NVARCHAR2(2000)),
              GREATEST(
                LENGTH(
                  CAST((
                    SUBSTR("EXAMPLE_ORDER"."ID", 1, 8) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 9, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 13, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 17, 4) || '-' || SUBSTR("EXAMPLE_ORDER"."ID", 21, 12)
                  ) AS NVARCHAR2(2000))
                ) - 14 + 1,
                1
              ),
              14
            )
          ),
          '\',
          '\\'
        ),
        '%%',
        '\%%'
      ),
      '_',
      '\_'
    ) || '%%',
    '-',
    ''
  ) ESCAPE '\';
-- parameters: ()
