-- Customer.objects.values_list('pk').difference(Order.objects.values_list('customer')).order_by('pk')

SELECT
  *
FROM (
  (
    SELECT
      "example_customer"."id" AS "pk"
    FROM "example_customer"
  )
  EXCEPT DISTINCT
  (
    SELECT
      "example_order"."customer_id" AS "customer"
    FROM "example_order"
  )
) AS _l_0
ORDER BY
  1 ASC;
-- parameters: ()
