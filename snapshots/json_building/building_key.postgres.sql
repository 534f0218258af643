-- Order.objects.annotate(v=JSONObject(a='pk', b=NullIf('pk', 'pk'))).order_by('placed_at', 'pk')

SELECT
  "example_order"."id",
  "example_order"."customer_id",
  "example_order"."placed_at",
  "example_order"."status",
  "example_order"."discount",
  JSONB_BUILD_OBJECT('a', "example_order"."id", 'b', NULLIF("example_order"."id", "example_order"."id")) AS "v"
FROM "example_order"
ORDER BY
  "example_order"."placed_at" ASC,
  "example_order"."id" ASC;
-- parameters: ()
