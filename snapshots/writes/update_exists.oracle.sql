-- Customer.objects.update(is_active=Exists(Order.objects.filter(customer=OuterRef('pk'))))

UPDATE "EXAMPLE_CUSTOMER" SET "IS_ACTIVE" = CASE
  WHEN EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."CUSTOMER_ID" = (
        "EXAMPLE_CUSTOMER"."ID"
      )
  )
  THEN 1
  ELSE 0
END;
-- parameters: ()
