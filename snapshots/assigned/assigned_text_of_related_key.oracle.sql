-- Customer.objects.filter(pk__lt=4)
--     .update(city=Subquery(Order.objects.order_by('pk').values('pk')[:1]))

UPDATE "EXAMPLE_CUSTOMER" SET "CITY" = CAST(CASE
  WHEN NOT (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_ORDER" "U0"
    ORDER BY
      1 ASC
    FETCH FIRST 1 ROWS ONLY
  ) IS NULL
  THEN (
    SUBSTR(
      (
        SELECT
          "U0"."ID" AS "PK"
        FROM "EXAMPLE_ORDER" "U0"
        ORDER BY
          1 ASC
        FETCH FIRST 1 ROWS ONLY
      ),
      1,
      8
    ) || '-' || SUBSTR(
      (
        SELECT
          "U0"."ID" AS "PK"
        FROM "EXAMPLE_ORDER" "U0"
        ORDER BY
          1 ASC
        FETCH FIRST 1 ROWS ONLY
      ),
      9,
      4
    ) || '-' || SUBSTR(
      (
        SELECT
          "U0"."ID" AS "PK"
        FROM "EXAMPLE_ORDER" "U0"
        ORDER BY
          1 ASC
        FETCH FIRST 1 ROWS ONLY
      ),
      13,
      4
    ) || '-' || SUBSTR(
      (
        SELECT
          "U0"."ID" AS "PK"
        FROM "EXAMPLE_ORDER" "U0"
        ORDER BY
          1 ASC
        FETCH FIRST 1 ROWS ONLY
      ),
      17,
      4
    ) || '-' || SUBSTR(
      (
        SELECT
          "U0"."ID" AS "PK"
        FROM "EXAMPLE_ORDER" "U0"
        ORDER BY
          1 ASC
        FETCH FIRST 1 ROWS ONLY
      ),
      21,
      12
    )
  )
END AS NVARCHAR2(2000))
WHERE
  "EXAMPLE_CUSTOMER"."ID" < %s;
-- parameters: (4,)
