-- Entry.objects.aggregate(value=Avg('rating', distinct=True))

SELECT
  AVG(DISTINCT `example_entry`.`rating`) AS `value`
FROM `example_entry`;
-- parameters: ()
