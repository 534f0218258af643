-- Picture.objects.values_list('content').intersection(Picture.objects.values_list('thumbnail'))

(
  SELECT
    `example_picture`.`content` AS `content`
  FROM `example_picture`
)
INTERSECT
(
  SELECT
    `example_picture`.`thumbnail` AS `thumbnail`
  FROM `example_picture`
);
-- parameters: ()
