-- Order.objects.annotate(v=JSONObject(state='status')).order_by('placed_at', 'pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount",
  concat('{"state": ', coalesce(toJSONString("example_order"."status"), 'null'), '}', '') AS "v"
FROM "example_order"
ORDER BY
  "example_order"."placed_at" ASC,
  CAST("example_order"."id" AS Nullable(String)) ASC;
-- parameters: ()
