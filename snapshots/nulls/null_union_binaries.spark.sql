-- Picture.objects.values_list('content')
--     .union(Picture.objects.values_list(Value(None, BinaryField())), all=True)

(
  SELECT
    `example_picture`.`content` AS `content`
  FROM `example_picture`
)
UNION ALL
(
  SELECT
    NULL AS `value1`
  FROM `example_picture`
);
-- parameters: ()
