-- Awkward.objects.aggregate(Sum('bracket'), Max('size'))

SELECT
  SUM(`Awkward Table [x]`.`right ] bracket`) AS `bracket__sum`,
  MAX(`Awkward Table [x]`.`Größe`) AS `size__max`
FROM `Awkward Table [x]`;
-- parameters: ()
