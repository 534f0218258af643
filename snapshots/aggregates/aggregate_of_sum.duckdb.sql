SELECT
  MAX("n"),
  MIN("n")
FROM (
  SELECT
    SUM("example_orderline"."quantity") AS "n"
  FROM "example_order"
  LEFT OUTER JOIN "example_orderline"
    ON (
      "example_order"."id" = "example_orderline"."order_id"
    )
  GROUP BY
    "example_order"."id"
) AS "subquery";
-- parameters: ()
