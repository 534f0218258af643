-- Measurement.objects.annotate(x=truth_of(Q(pk__in=[]))).order_by('x', 'pk').values_list('pk', 'x')[2:5]

SELECT
  `example_measurement`.`id` AS `pk`,
  0 AS `x`
FROM `example_measurement`
ORDER BY
  2 ASC,
  1 ASC
LIMIT 3
OFFSET 2;
-- parameters: ()
