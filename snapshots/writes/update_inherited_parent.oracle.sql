-- Restaurant.objects.filter(serves_pizza=True).update(name='Pizza', seats=1)

SELECT
  "EXAMPLE_RESTAURANT"."PLACE_PTR_ID"
FROM "EXAMPLE_RESTAURANT"
WHERE
  "EXAMPLE_RESTAURANT"."SERVES_PIZZA" = 1;
-- parameters: ()

UPDATE "EXAMPLE_RESTAURANT" SET "SEATS" = %s
WHERE
  "EXAMPLE_RESTAURANT"."PLACE_PTR_ID" IN (%s);
-- parameters: (1, 1)

UPDATE "EXAMPLE_PLACE" SET "NAME" = %s
WHERE
  "EXAMPLE_PLACE"."ID" IN (%s);
-- parameters: ('Pizza', 1)
